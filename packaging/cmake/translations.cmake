# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# English has a catalogue of its own for the plural forms of "%n day(s)".

set(PUSHKEEPER_LANGUAGES en de es fr ja zh_CN zh_TW)

# pushkeeper_add_translations(TARGET SOURCES...): catalogues compiled into TARGET under :/i18n.
function(pushkeeper_add_translations target)
    set(catalogues "")
    foreach(language IN LISTS PUSHKEEPER_LANGUAGES)
        list(APPEND catalogues "${PROJECT_SOURCE_DIR}/translations/pushkeeper_${language}.ts")
    endforeach()
    qt_add_translations(${target} TS_FILES ${catalogues} SOURCES ${ARGN} RESOURCE_PREFIX /i18n
        INCLUDE_DIRECTORIES "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/app"
        LUPDATE_OPTIONS -no-obsolete -locations none)
endfunction()
