# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0

# pushkeeper_test_program(NAME LIBRARY...): a Qt Test program from NAME.cpp, linked with the libraries; not yet a test.
function(pushkeeper_test_program name)
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE pushkeeper_options testending testsupport Qt6::Network Qt6::Test ${ARGN})
    if(NOT Qt6::Widgets IN_LIST ARGN AND NOT ui IN_LIST ARGN)
        target_precompile_headers(${name} REUSE_FROM make-samples)
    endif()
    # A test that reads a value that is not there ends at once.
    target_compile_definitions(${name} PRIVATE PUSHKEEPER_SOURCE_DIR="${PROJECT_SOURCE_DIR}" _GLIBCXX_ASSERTIONS)
    if(PUSHKEEPER_SANITIZE MATCHES "undefined")
        # Checks in the comparisons of the tests themselves were a third of the time it takes to compile them.
        target_compile_options(${name} PRIVATE -fno-sanitize=undefined)
    endif()
endfunction()

set(pushkeeper_test_environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=;TZ=UTC")

# pushkeeper_test(NAME LIBRARY...): a program that is one test.
# The environment variable PUSHKEEPER_SHARED names the folder with the shared fixtures, if there is one;
# without it the tests look beside the source tree.
function(pushkeeper_test name)
    pushkeeper_test_program(${name} ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "${pushkeeper_test_environment}")
endfunction()

# pushkeeper_keyring_test(NAME PROGRAM STATE VARIABLE...): a test that runs the program beside a keyring of its own in
# that state (see tests/support/with-keyring), with these environment variables.
function(pushkeeper_keyring_test name program state)
    add_test(NAME ${name}
        COMMAND "${PROJECT_SOURCE_DIR}/tests/support/with-keyring" ${state} "$<TARGET_FILE:${program}>")
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "${pushkeeper_test_environment};${ARGN}")
endfunction()
