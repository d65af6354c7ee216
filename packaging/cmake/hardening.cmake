# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# Optimised builds are hardened: this program will hold credentials.

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(PUSHKEEPER_SANITIZE)
    set(pushkeeper_hardened 0) # a sanitizer brings stronger checks of its own
else()
    set(pushkeeper_hardened $<NOT:$<CONFIG:Debug>>)
endif()

if(MSVC)
    target_compile_options(pushkeeper_options INTERFACE $<${pushkeeper_hardened}:/guard:cf>)
    target_link_options(pushkeeper_options INTERFACE
        $<${pushkeeper_hardened}:/guard:cf> /DYNAMICBASE /HIGHENTROPYVA /NXCOMPAT)
else()
    target_compile_options(pushkeeper_options INTERFACE
        $<${pushkeeper_hardened}:-fstack-protector-strong>
        $<${pushkeeper_hardened}:-U_FORTIFY_SOURCE>
        $<${pushkeeper_hardened}:-D_FORTIFY_SOURCE=2>)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(pushkeeper_options INTERFACE -pie -Wl,-z,relro,-z,now,--as-needed)
    endif()
endif()
