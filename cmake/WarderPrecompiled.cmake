# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Precompiled headers: the standard library and Qt, never a header of the project, so that an edit rebuilds what it must and no
# more. Each is built once and reused by every target whose flags fit it; where a compiler finds that they do not, it reads the
# headers as text. What a source needs it still includes by itself: the presets tidy, fuzz, release and bench build without.

option(WARDER_PRECOMPILED_HEADERS "Precompile the headers of Qt and of the standard library" OFF)
set(CMAKE_PCH_WARN_INVALID OFF)

set(warder_standard_headers <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <span> <string>
    <string_view> <utility> <variant> <vector>)
set(warder_core_headers ${warder_standard_headers} <tl/expected.hpp> <QByteArray> <QCoreApplication> <QHash> <QObject> <QString>
    <QStringList>)
set(warder_widget_headers <QApplication> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QWidget>)
set(warder_test_headers <QFile> <QSignalSpy> <QTemporaryDir> <QTest>)

# warder_precompiled(name HEADERS … LINK …): a target that does nothing but hold the precompiled header warder_pch_name.
function(warder_precompiled name)
    if(NOT WARDER_PRECOMPILED_HEADERS)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINK")
    set(source "${PROJECT_BINARY_DIR}/pch/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// holds a precompiled header\n")
    add_library(warder_pch_${name} OBJECT "${source}")
    set_target_properties(warder_pch_${name} PROPERTIES
        AUTOMOC OFF
        POSITION_INDEPENDENT_CODE ON
        CXX_EXTENSIONS OFF
        QT_TESTCASE_BUILDDIR "${PROJECT_BINARY_DIR}")
    target_link_libraries(warder_pch_${name} PRIVATE warder_options ${arg_LINK})
    target_precompile_headers(warder_pch_${name} PRIVATE ${arg_HEADERS})
endfunction()

# warder_reuse_precompiled(target name): the target's sources begin with the precompiled header of that name.
function(warder_reuse_precompiled target name)
    if(WARDER_PRECOMPILED_HEADERS AND TARGET warder_pch_${name})
        target_precompile_headers(${target} REUSE_FROM warder_pch_${name})
    endif()
endfunction()

function(warder_add_precompiled_headers)
    warder_precompiled(standard HEADERS ${warder_standard_headers})
    warder_precompiled(core HEADERS ${warder_core_headers} LINK Qt6::Core tl::expected)
    if(WARDER_DESKTOP)
        warder_precompiled(widgets HEADERS ${warder_core_headers} ${warder_widget_headers}
            LINK Qt6::Widgets Qt6::DBus Qt6::Svg tl::expected)
    endif()
    if(BUILD_TESTING)
        warder_precompiled(test HEADERS ${warder_core_headers} ${warder_test_headers} LINK Qt6::Test tl::expected)
        warder_precompiled(test_network HEADERS ${warder_core_headers} ${warder_test_headers}
            LINK Qt6::Test Qt6::Network tl::expected)
        if(WARDER_DESKTOP)
            warder_precompiled(test_widgets HEADERS ${warder_core_headers} ${warder_widget_headers} ${warder_test_headers}
                LINK Qt6::Test Qt6::Widgets Qt6::Network Qt6::DBus tl::expected)
        endif()
    endif()
endfunction()
