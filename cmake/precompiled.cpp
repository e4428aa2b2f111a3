// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the targets that only hold a precompiled header something to compile.
int main()
{
    return 0;
}
