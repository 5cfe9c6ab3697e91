# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The window and the tray never load a web engine, nor its libraries: not by what the program is linked with, and not by what that is linked with.
#     cmake -DPROGRAM=… -P check_links.cmake
execute_process(COMMAND ldd "${PROGRAM}" RESULT_VARIABLE status OUTPUT_VARIABLE libraries ERROR_VARIABLE said)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "ldd: ${said}")
endif()
if(NOT libraries MATCHES "libQt6Widgets")
    message(FATAL_ERROR "ldd named no libraries of ${PROGRAM}, so this says nothing:\n${libraries}")
endif()
string(REGEX MATCHALL "libQt6(WebEngine|WebChannel|Qml|Quick|Positioning)[A-Za-z]*[^ \n]*" found "${libraries}")
if(found)
    message(FATAL_ERROR "${PROGRAM} loads ${found}")
endif()
