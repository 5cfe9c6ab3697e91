// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

class QTableView;

namespace warder::desktop {

//! How every table looks: a quiet header, no numbers, the last column takes what is left. `widths` are of the columns before it.
void dressTable(QTableView& table, std::initializer_list<int> widths);
//! The keyboard always goes on from a row, where there is one.
void chooseFirst(QTableView& table);
//! As high as its rows, and at most as high as so many of them.
void fitRows(QTableView& table, int most);

} // namespace warder::desktop
