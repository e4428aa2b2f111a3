# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every target of ours links: language level, warnings, Qt strictness.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # The sloppiness is what ccache asks for to cache translation units that use precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CCACHE_PROGRAM}")
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
    # -pthread for all: a precompiled header made without it does not fit a target that brings it (GMime does).
    target_compile_options(project_options INTERFACE -pthread -Wall -Wextra -Wconversion -Wno-sign-conversion
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:KAKEHASHI_MAY_SHADOW>>>:-Wshadow>)
    if(KAKEHASHI_WARNINGS_AS_ERRORS)
        target_compile_options(project_options INTERFACE -Werror)
    endif()
endif()
# clang takes a name in one test file that an earlier one of a joined file gives to a constant for shadowing.
define_property(TARGET PROPERTY KAKEHASHI_MAY_SHADOW INITIALIZE_FROM_VARIABLE KAKEHASHI_MAY_SHADOW)
# A build of joined files (CMAKE_UNITY_BUILD, as installer/test does) takes a third of the time. g++ then takes what is
# unnamed in a joined file for what an included header hides.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(project_options INTERFACE -Wno-subobject-linkage)
endif()
if(KAKEHASHI_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()
if(KAKEHASHI_FUZZ)
    target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Headers nearly every file reads are parsed once a kind of target: libraries without and with windows, test programs
# (an executable is compiled with -fPIE, a library with -fPIC, so neither can use the other's).
option(KAKEHASHI_PRECOMPILED_HEADERS "Parse the common headers once" ON)
function(kakehashi_precompile name)
    target_link_libraries(${name} PRIVATE project_options Qt6::Core)
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()
set(core_headers <QtCore/QtCore> <algorithm> <array> <functional> <memory> <optional> <string> <utility> <variant>
    <vector>)

# use_precompiled(TARGET core|windows|tests)
function(use_precompiled target kind)
    if(NOT KAKEHASHI_PRECOMPILED_HEADERS)
        return()
    endif()
    set(precompiled "kakehashi_precompiled_${kind}")
    if(NOT TARGET ${precompiled})
        set(source "${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp")
        if(kind STREQUAL "tests")
            add_executable(${precompiled} EXCLUDE_FROM_ALL "${source}")
            target_link_libraries(${precompiled} PRIVATE GTest::gmock GTest::gtest)
            kakehashi_precompile(${precompiled} ${core_headers} <gmock/gmock.h> <gtest/gtest.h>)
        elseif(kind STREQUAL "windows")
            add_library(${precompiled} OBJECT EXCLUDE_FROM_ALL "${source}")
            target_link_libraries(${precompiled} PRIVATE Qt6::Widgets)
            kakehashi_precompile(${precompiled} ${core_headers} <QtWidgets/QtWidgets>)
        else()
            add_library(${precompiled} OBJECT EXCLUDE_FROM_ALL "${source}")
            kakehashi_precompile(${precompiled} ${core_headers})
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
endfunction()

# A library of ours: kakehashi_library(NAME [WINDOWS] sources... ), linked by its dependants through NAME.
function(kakehashi_library name)
    cmake_parse_arguments(arg "WINDOWS" "" "" ${ARGN})
    add_library(${name} STATIC ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PUBLIC project_options)
    if(arg_WINDOWS)
        # Only windows have signals and slots: nothing else need be looked through for them.
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        use_precompiled(${name} windows)
    else()
        use_precompiled(${name} core)
    endif()
endfunction()
