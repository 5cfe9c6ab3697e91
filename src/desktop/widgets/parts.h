// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"
#include "desktop/widgets/profile_mark.h"

#include <QBoxLayout>
#include <QFrame>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QList>
#include <QPushButton>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace warder::desktop {

// The small parts that every page is made of. Texts are always plain: what a server says is never read as markup. A theme
// is the window's, borrowed for the part's life: it changes in place when the system's look does, and applyTheme() follows.

[[nodiscard]] QLabel* makeLabel(const Theme& theme, Theme::Type type, const char* look, QWidget* parent);
//! Gives every part below `root` the fonts and colours that the theme has now.
void applyTheme(const Theme& theme, QWidget& root);
[[nodiscard]] QPushButton* makeButton(const QString& text, const QString& objectName, const char* look, QWidget* parent);
//! A frame with a small heading; add to its layout.
[[nodiscard]] QFrame* makeCard(const Theme& theme, const QString& title, QVBoxLayout** content, QWidget* parent);
//! Makes a prompt as wide as its form says, or as its words need, and as high as they are then; whatever the language and the font.
void fitToWords(QWidget& prompt, int neededWidth);
//! Removes and deletes everything in a layout.
void clear(QLayout& layout);

//! One line that is cut with "…" in the middle of nothing: the whole text is in the tooltip when it is cut.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Text,
        Muted,
    };

    ElidedLabel(const Theme& theme, Theme::Type type, Look look, QWidget* parent);
    void setText(const QString& text);
    void setElideMode(Qt::TextElideMode mode);
    //! More than the text says; is in the tooltip, whether the text is cut or not.
    void setDetail(const QString& detail);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    void showToolTip();
    Look m_look;
    QString m_text;
    QString m_detail;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

//! The coloured square with a sign that stands for a provider. Decoration: the name is beside it.
class Tile : public QWidget
{
    Q_OBJECT

public:
    Tile(int size, const Theme& theme, QWidget* parent);
    void show(ProfileMark mark);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ProfileMark m_mark;
};

//! The state: a dot and a word.
class StatePill : public QWidget
{
    Q_OBJECT

public:
    StatePill(const Theme& theme, QWidget* parent);
    void show(const QString& text, Tone tone);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    Tone m_tone = Tone::Idle;
};

//! How much of a life is left; the words beside it say the same.
class LifeBar : public QWidget
{
    Q_OBJECT

public:
    LifeBar(const Theme& theme, QWidget* parent);
    void show(std::optional<double> fraction, Tone tone);
    [[nodiscard]] std::optional<double> fraction() const { return m_fraction; } //!< 0 to 1; nothing: there is no life
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<double> m_fraction;
    Tone m_tone = Tone::Idle;
};

//! A QR code, with the quiet zone that ISO/IEC 18004 asks for.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent);
    void setText(const QString& text);
    [[nodiscard]] bool hasCode() const { return !m_code.isNull(); }
    [[nodiscard]] QSize sizeHint() const override { return { 260, 260 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QImage m_code; //!< one pixel for each module
};

//! Widgets in lines like words, from the reading direction's beginning.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> m_items;
};

//! Things beside each other where there is room, else one below the other. Never wider than the widest of them needs, so that a small window
//! cuts nothing off.
class FoldingLayout : public QBoxLayout
{
public:
    //! One below the other where it is narrower than so many pixels, or than they need.
    explicit FoldingLayout(int narrow, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] Direction directionFor(int width) const;

    int m_narrow;
};

//! Pages of which one is seen, and only that one decides how much room is taken: a long page does not make the others scroll.
//! No QStackedWidget, whose layout asks every page how high it is for a width.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent);
    void addWidget(QWidget* page); //!< the first one is seen at once
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QWidget* currentWidget() const { return m_pages.value(m_current); }
    void setCurrentWidget(QWidget* page);

public Q_SLOTS:
    void setCurrentIndex(int index);

private:
    QList<QWidget*> m_pages;
    int m_current = -1;
};

//! What went wrong beside where it did, with at most one next step.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    MessageBanner(const Theme& theme, QWidget* parent);
    //! Hidden where the text is empty. `quotation` is what a server said; `action` the button's text, empty: none.
    //! `tone` Good: something to be glad of.
    void show(const QString& text, const QString& quotation = {}, const QString& action = {}, Tone tone = Tone::Warning);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionClicked();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_quotation;
    QPushButton* m_action;
};

} // namespace warder::desktop
