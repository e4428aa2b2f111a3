// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hidden_prompt.h"

#include <QByteArray>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace kakehashi::cli {

namespace {

/// The terminal itself, whatever standard input and output are.
class Terminal
{
public:
    Terminal() : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_silent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~Terminal()
    {
        if (m_silent)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isSilent() const { return m_silent; }

    void write(const QByteArray& text) const
    {
        for (qsizetype written = 0; written < text.size();) {
            const ssize_t count =
                ::write(m_file, text.constData() + written, static_cast<size_t>(text.size() - written));
            if (count <= 0)
                return;
            written += count;
        }
    }

    QByteArray line() const
    {
        QByteArray text;
        char c = 0;
        while (::read(m_file, &c, 1) == 1 && c != '\n')
            text += c;
        return text;
    }

private:
    int m_file;
    termios m_before{};
    bool m_silent = false;
};

} // namespace

std::optional<QString> askHidden(const QString& question)
{
    const Terminal terminal;
    if (!terminal.isSilent())
        return std::nullopt;
    terminal.write(question.toLocal8Bit());
    const QByteArray typed = terminal.line();
    terminal.write("\n");
    return QString::fromLocal8Bit(typed);
}

} // namespace kakehashi::cli
