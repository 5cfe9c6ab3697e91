# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0

# The languages that Warder speaks, as the names of their files in translations/: warder_CODE.ts. To register one more is to
# write it here, once its file is complete (docs/translating.md); lint.translations holds every one of them to that.
set(WARDER_LANGUAGES ar de en)

# warder_add_translations(target): the compiled files of all languages, as the resources :/warder/translations/warder_CODE.qm.
function(warder_add_translations target)
    list(TRANSFORM WARDER_LANGUAGES REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/translations/warder_\\1.ts" OUTPUT_VARIABLE files)
    qt_add_lrelease(${target} TS_FILES ${files} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} "${target}_translations" PREFIX "/warder/translations" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()

# What holds texts for people; nothing else may call tr().
set(WARDER_TRANSLATED_FOLDERS src/desktop src/apps/desktop src/browser src/apps/browser ui)

# The pseudo-locale of the tests (translations/pseudo_locale.py), never installed: build/…/warder_pseudo.qm, made by the target
# warder_pseudo_locale from the sources as they are.
function(warder_add_pseudo_locale)
    list(TRANSFORM WARDER_TRANSLATED_FOLDERS PREPEND "${PROJECT_SOURCE_DIR}/" OUTPUT_VARIABLE folders)
    set(work "${CMAKE_CURRENT_BINARY_DIR}")
    add_custom_target(warder_pseudo_locale
        COMMAND ${CMAKE_COMMAND} -E rm -f "${work}/warder_source.ts"
        COMMAND Qt6::lupdate -silent -I "${PROJECT_SOURCE_DIR}/src" -locations none -source-language en -target-language en ${folders} -ts "${work}/warder_source.ts"
        COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/translations/pseudo_locale.py" "${work}/warder_source.ts" "${work}/warder_pseudo.ts"
        COMMAND Qt6::lrelease -silent "${work}/warder_pseudo.ts" -qm "${work}/warder_pseudo.qm"
        BYPRODUCTS "${work}/warder_pseudo.qm"
        VERBATIM)
endfunction()
