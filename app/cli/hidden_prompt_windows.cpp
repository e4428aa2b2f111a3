// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hidden_prompt.h"

#include <windows.h>

#include <array>

namespace kakehashi::cli {

namespace {

/// The console itself, whatever standard input and output are.
class Console
{
public:
    Console() : m_in(open(L"CONIN$", GENERIC_READ | GENERIC_WRITE)), m_out(open(L"CONOUT$", GENERIC_WRITE))
    {
        m_silent = m_out != INVALID_HANDLE_VALUE && GetConsoleMode(m_in, &m_before) &&
                   SetConsoleMode(m_in, (m_before & ~DWORD{ENABLE_ECHO_INPUT}) | ENABLE_LINE_INPUT |
                                            ENABLE_PROCESSED_INPUT);
    }
    ~Console()
    {
        if (m_silent)
            SetConsoleMode(m_in, m_before);
        CloseHandle(m_in);
        CloseHandle(m_out);
    }
    Q_DISABLE_COPY_MOVE(Console)

    bool isSilent() const { return m_silent; }

    void write(const QString& text) const
    {
        DWORD written = 0;
        WriteConsoleW(m_out, text.utf16(), static_cast<DWORD>(text.size()), &written, nullptr);
    }

    QString line() const
    {
        std::array<wchar_t, 512> buffer{};
        DWORD count = 0;
        ReadConsoleW(m_in, buffer.data(), static_cast<DWORD>(buffer.size()), &count, nullptr);
        QString text = QString::fromWCharArray(buffer.data(), static_cast<qsizetype>(count));
        while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
            text.chop(1);
        return text;
    }

private:
    static HANDLE open(const wchar_t* name, DWORD access)
    {
        return CreateFileW(name, access, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0,
                           nullptr);
    }

    HANDLE m_in;
    HANDLE m_out;
    DWORD m_before = 0;
    bool m_silent = false;
};

} // namespace

std::optional<QString> askHidden(const QString& question)
{
    const Console console;
    if (!console.isSilent())
        return std::nullopt;
    console.write(question);
    QString typed = console.line();
    console.write(QStringLiteral("\n"));
    return typed;
}

} // namespace kakehashi::cli
