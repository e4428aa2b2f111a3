// SPDX-License-Identifier: GPL-3.0-or-later
// Colours: Digital Agency of Japan, @digital-go-jp/design-tokens (MIT).
#include "ui/widgets/theme.h"

#include "ui/widgets/desk_style.h"

#include <QFont>
#include <QPalette>
#include <QToolTip>

namespace kakehashi::theme {

namespace {

// Beside the named colours: solid grey 536 is the palest that still reads on white.
constexpr QRgb disabledText = 0xff767676;
constexpr QRgb inactiveSelection = 0xffe6e6e6;

QPalette palette()
{
    QPalette palette(text(), ground(), surface(), line(), outline(), text(), surface(), surface(), ground());
    palette.setColor(QPalette::Button, surface());
    palette.setColor(QPalette::Midlight, ground());
    palette.setColor(QPalette::AlternateBase, QColor(0xf9, 0xf9, 0xf9));
    palette.setColor(QPalette::Shadow, outline());
    palette.setColor(QPalette::ToolTipBase, text());
    palette.setColor(QPalette::ToolTipText, surface());
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(disabledText));
    palette.setColor(QPalette::Link, primary());
    palette.setColor(QPalette::LinkVisited, primary());
    palette.setColor(QPalette::Highlight, selection());
    palette.setColor(QPalette::HighlightedText, text());
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor::fromRgb(inactiveSelection));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(inactiveSelection));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Base, ground());
    palette.setColor(QPalette::Disabled, QPalette::Button, ground());
    return palette;
}

// Named outright: asking the font database what there is would cost the start a tenth of a second.
QFont font(const QFont& system)
{
    QFont font = system;
#if defined(Q_OS_WIN)
    const QStringList families{QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo UI")};
    font.setPointSizeF(10.5);
#elif defined(Q_OS_MACOS)
    const QStringList families{QStringLiteral("Hiragino Sans")};
    font.setPointSizeF(13);
#else
    const QStringList families{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                               QStringLiteral("IPAexGothic")};
    font.setPointSizeF(10);
#endif
    font.setFamilies(families + QStringList{system.family()});
    return font;
}

} // namespace

QColor text()
{
    return {0x1a, 0x1a, 0x1a};
}

QColor secondaryText()
{
    return {0x4d, 0x4d, 0x4d};
}

QColor line()
{
    return {0xcc, 0xcc, 0xcc};
}

QColor outline()
{
    return {0x94, 0x94, 0x94};
}

QColor surface()
{
    return {0xff, 0xff, 0xff};
}

QColor ground()
{
    return {0xf2, 0xf2, 0xf2};
}

QColor primary()
{
    return {0x00, 0x17, 0xc1};
}

QColor selection()
{
    return {0xd9, 0xe6, 0xff};
}

QColor hover()
{
    return {0xe8, 0xf1, 0xfe};
}

QColor publicView()
{
    return {0x11, 0x5a, 0x36};
}

QColor publicGround()
{
    return {0xe6, 0xf5, 0xec};
}

QColor hiddenView()
{
    return {0xce, 0x00, 0x00};
}

QColor hiddenGround()
{
    return {0xfd, 0xee, 0xee};
}

QColor met()
{
    return publicView();
}

QColor unmet()
{
    return hiddenView();
}

QColor unknown()
{
    return secondaryText();
}

QColor warning()
{
    return {0xac, 0x3e, 0x00};
}

QColor warningGround()
{
    return {0xff, 0xee, 0xe2};
}

void apply(QApplication& /*must exist*/)
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QApplication::setFont(font(QApplication::font()));
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
}

} // namespace kakehashi::theme
