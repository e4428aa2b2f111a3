// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the desk program is measured beside: a Qt window with nothing in it.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class EmptyWindow : public QWidget
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QWidget::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("usable");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1200, 700);
    window.show();
    return QApplication::exec();
}
