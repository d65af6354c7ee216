# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# Everything Pushkeeper is built from; the reason for each stands in app/README.md.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core LinguistTools Network Sql)
if(PUSHKEEPER_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
endif()
if(PUSHKEEPER_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # It would define the folder of each test, and with that no two folders could share precompiled headers.
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
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
find_package(simdjson 3.0 REQUIRED)

# Debian's header changes the size of its classes with the flags of pkg-config, so those come first.
add_library(pushkeeper_httplib INTERFACE)
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(HTTPLIB IMPORTED_TARGET cpp-httplib>=0.11)
endif()
if(TARGET PkgConfig::HTTPLIB)
    target_link_libraries(pushkeeper_httplib INTERFACE PkgConfig::HTTPLIB)
else()
    find_package(httplib 0.11 CONFIG REQUIRED)
    target_link_libraries(pushkeeper_httplib INTERFACE httplib::httplib)
endif()

# The CMake files of Debian's libzip want its command line tools, which are packages of their own.
add_library(pushkeeper_libzip INTERFACE)
if(PkgConfig_FOUND)
    pkg_check_modules(LIBZIP IMPORTED_TARGET libzip>=1.7)
endif()
if(TARGET PkgConfig::LIBZIP)
    target_link_libraries(pushkeeper_libzip INTERFACE PkgConfig::LIBZIP)
else()
    find_package(libzip 1.7 CONFIG REQUIRED)
    target_link_libraries(pushkeeper_libzip INTERFACE libzip::zip)
endif()

set(CMAKE_AUTOMOC ON)
# moc reads no generated header of another target, so it need not wait for one.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
