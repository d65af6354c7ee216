// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/guiheaders.h"

#include <QStringList>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

constexpr char guiClasses[] =
    "QAction QActionGroup QBackingStore QBitmap QBrush QClipboard QColor QColorSpace QConicalGradient "
    "QCursor "
    "QDesktopServices QDrag QFileSystemModel QFont QFontDatabase QFontInfo QFontMetrics QFontMetricsF "
    "QGlyphRun "
    "QGradient QGuiApplication QIcon QIconEngine QImage QImageReader QImageWriter QInputMethod QKeyEvent "
    "QKeySequence "
    "QLinearGradient QMatrix4x4 QMouseEvent QMovie QOffscreenSurface QOpenGLContext QPageLayout QPageSize "
    "QPaintDevice QPaintEngine QPainter QPainterPath QPalette QPdfWriter QPen QPicture QPixmap QPixmapCache "
    "QPolygon "
    "QPolygonF QRadialGradient QRegion QRgb QScreen QSessionManager QShortcut QStandardItem "
    "QStandardItemModel "
    "QStaticText QStyleHints QSurface QSyntaxHighlighter QTextBlock QTextCharFormat QTextCursor "
    "QTextDocument "
    "QTextFormat QTextLayout QTextOption QTouchEvent QTransform QUndoStack QValidator QIntValidator "
    "QDoubleValidator "
    "QRegularExpressionValidator QVector2D QVector3D QVector4D QWheelEvent QWindow";

constexpr char widgetClasses[] =
    "QAbstractButton QAbstractItemDelegate QAbstractItemView QAbstractScrollArea QAbstractSpinBox "
    "QApplication "
    "QBoxLayout QButtonGroup QCalendarWidget QCheckBox QColorDialog QColumnView QComboBox QCommandLinkButton "
    "QCommonStyle QCompleter QDateEdit QDateTimeEdit QDial QDialog QDialogButtonBox QDockWidget "
    "QDoubleSpinBox "
    "QErrorMessage QFileDialog QFileIconProvider QFontComboBox QFontDialog QFormLayout QFrame "
    "QGraphicsEffect "
    "QGraphicsItem QGraphicsScene QGraphicsView QGridLayout QGroupBox QHBoxLayout QHeaderView QInputDialog "
    "QItemDelegate QKeySequenceEdit QLabel QLayout QLayoutItem QLCDNumber QLineEdit QListView QListWidget "
    "QMainWindow "
    "QMdiArea QMenu QMenuBar QMessageBox QPlainTextEdit QProgressBar QProgressDialog QProxyStyle QPushButton "
    "QRadioButton QRubberBand QScrollArea QScrollBar QSizeGrip QSizePolicy QSlider QSpacerItem QSpinBox "
    "QSplashScreen "
    "QSplitter QStackedLayout QStackedWidget QStatusBar QStyle QStyledItemDelegate QStyleFactory "
    "QStyleOption "
    "QStylePainter QSystemTrayIcon QTabBar QTableView QTableWidget QTabWidget QTextBrowser QTextEdit "
    "QTimeEdit "
    "QToolBar QToolBox QToolButton QToolTip QTreeView QTreeWidget QUndoView QVBoxLayout QWhatsThis QWidget "
    "QWidgetAction QWizard QWizardPage";

QString alternatives(const char *classes)
{
    return QString::fromLatin1(classes).replace(u' ', u'|');
}

} // namespace

QString guiIncludePattern()
{
    return uR"((?i)#\s*include\s*[<"](?:Qt(?:Gui|Widgets)(?:[/>"]|$)|(?:%1|%2)(?:\.h)?[>"]))"_s.arg(
        alternatives(guiClasses), alternatives(widgetClasses));
}

} // namespace pushkeeper::house
