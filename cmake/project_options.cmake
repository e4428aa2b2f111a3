# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every target of ours links: language level, warnings, Qt strictness.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(project_options INTERFACE)
target_include_directories(project_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    KAKEHASHI_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(project_options INTERFACE /utf-8 /W4 /permissive-)
    if(KAKEHASHI_WARNINGS_AS_ERRORS)
        target_compile_options(project_options INTERFACE /WX)
    endif()
else()
    target_compile_options(project_options INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wno-sign-conversion)
    if(KAKEHASHI_WARNINGS_AS_ERRORS)
        target_compile_options(project_options INTERFACE -Werror)
    endif()
endif()
if(KAKEHASHI_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

# A library of ours: kakehashi_library(NAME sources... ), linked by its dependants through NAME.
function(kakehashi_library name)
    add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC project_options)
endfunction()
