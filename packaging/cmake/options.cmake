# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# One interface target carries warnings and definitions, so that third-party code is unaffected.

add_library(pushkeeper_options INTERFACE)
target_compile_features(pushkeeper_options INTERFACE cxx_std_20)
target_compile_definitions(pushkeeper_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(pushkeeper_options INTERFACE
        /W4 /permissive- /utf-8 /Zc:__cplusplus $<$<BOOL:${PUSHKEEPER_WERROR}>:/WX>)
else()
    target_compile_options(pushkeeper_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${PUSHKEEPER_WERROR}>:-Werror>)
    # g++ also warns where designated initialisers leave members to their defaults, which is what they are for.
    target_compile_options(pushkeeper_options INTERFACE -Wno-missing-field-initializers)
endif()

if(PUSHKEEPER_SANITIZE)
    target_compile_options(pushkeeper_options INTERFACE
        -fsanitize=${PUSHKEEPER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    target_link_options(pushkeeper_options INTERFACE -fsanitize=${PUSHKEEPER_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 reports false positives on tl::expected in sanitizer builds.
        target_compile_options(pushkeeper_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
