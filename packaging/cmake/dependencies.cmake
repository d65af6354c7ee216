# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# Everything Pushkeeper is built from; the reason for each stands in app/README.md.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core LinguistTools)
if(PUSHKEEPER_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
endif()
if(PUSHKEEPER_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
if(PUSHKEEPER_KEYCHAIN)
    find_package(Qt6Keychain REQUIRED)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # The Secret Service is asked directly whether it is locked; only Linux has one.
        find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
    endif()
endif()
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(tl-expected 1.0 REQUIRED)
find_package(CLI11 2.1 REQUIRED)

set(CMAKE_AUTOMOC ON)
