# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The English file has every plural of the sources and no other, and none of them is unfinished.
#     cmake -DSOURCE_DIR=… -DLUPDATE=… -DWORK=… -P check_translations.cmake
set(file "${SOURCE_DIR}/translations/warder_en.ts")
file(MAKE_DIRECTORY "${WORK}")
set(copy "${WORK}/warder_en.ts")
file(COPY_FILE "${file}" "${copy}")
execute_process(COMMAND ${LUPDATE} -I "${SOURCE_DIR}/src" -pluralonly -no-obsolete -locations none "${SOURCE_DIR}/src/desktop"
                        "${SOURCE_DIR}/src/apps/desktop" "${SOURCE_DIR}/src/browser" "${SOURCE_DIR}/src/apps/browser" -ts "${copy}"
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate: ${said}")
endif()
file(READ "${file}" before)
file(READ "${copy}" after)
if(NOT before STREQUAL after)
    message(FATAL_ERROR "translations/warder_en.ts is behind the sources. Run: cmake --build build/dev --target update_translations")
endif()
if(before MATCHES "unfinished" OR before MATCHES "<numerusform></numerusform>")
    message(FATAL_ERROR "translations/warder_en.ts has a plural without its forms.")
endif()
