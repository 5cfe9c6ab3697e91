# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The file of every registered language has every text of the sources and no other, and each is translated as
# check_translations.py wants it. Of English there are only the plurals.
#     cmake -DSOURCE_DIR=… -DLUPDATE=… -DPYTHON=… -DWORK=… -P check_translations.cmake
include("${SOURCE_DIR}/cmake/WarderLanguages.cmake")
file(MAKE_DIRECTORY "${WORK}")
list(TRANSFORM WARDER_TRANSLATED_FOLDERS PREPEND "${SOURCE_DIR}/" OUTPUT_VARIABLE folders)
set(files)
foreach(language IN LISTS WARDER_LANGUAGES)
    set(file "${SOURCE_DIR}/translations/warder_${language}.ts")
    list(APPEND files "${file}")
    set(copy "${WORK}/warder_${language}.ts")
    file(COPY_FILE "${file}" "${copy}")
    set(plurals)
    if(language STREQUAL "en")
        set(plurals -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} -I "${SOURCE_DIR}/src" ${plurals} -no-obsolete -locations none ${folders} -ts "${copy}"
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate: ${said}")
    endif()
    file(READ "${file}" before)
    file(READ "${copy}" after)
    if(NOT before STREQUAL after)
        execute_process(COMMAND diff -u "${file}" "${copy}")
        message(FATAL_ERROR "${file} is behind the sources. Run: cmake --build build/dev --target update_translations")
    endif()
endforeach()
execute_process(COMMAND ${PYTHON} "${CMAKE_CURRENT_LIST_DIR}/check_translations.py" ${files} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "The texts above are to be mended (docs/translating.md).")
endif()
