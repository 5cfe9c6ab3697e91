#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The desktop among real neighbours: a panel that shows status icons (StatusNotifierItem) and a notification server, both
# Debian's, on a display and a session bus of their own.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"
for tool in dbus-daemon gdbus dunst dunstctl xfce4-panel; do
    command -v $tool >/dev/null || skip "$tool is missing"
done

start_display
dbus-daemon --session --nofork --print-address >"$run/bus" 2>"$run/bus.log" &
pids+=($!)
wait_until 10 test -s "$run/bus" || fail 'the bus did not start'
export DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus")

owns() {
    gdbus call --session --timeout 5 --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner "$1" 2>/dev/null | grep -q true
}
property() {
    gdbus call --session --timeout 5 --dest "$1" --object-path "$2" --method org.freedesktop.DBus.Properties.Get "$3" "$4" 2>/dev/null
}

# --- The panel ---------------------------------------------------------------------------------------------------------------

# Nothing but the tray in it, and no question about a first start.
xfconf=$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml
mkdir -p "$xfconf"
cat >"$xfconf/xfce4-panel.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
XML
start_panel() {
    xfce4-panel --disable-wm-check >>"$run/panel.log" 2>&1 &
    panel_pid=$!
    pids+=("$panel_pid")
    wait_until 30 owns org.kde.StatusNotifierWatcher || fail "the panel has no status icons"
}
# The icons that the panel knows, as BUSNAME/PATH. A panel that has just gone knows none.
icons() {
    property org.kde.StatusNotifierWatcher /StatusNotifierWatcher org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems |
        grep -o "'[^']*'" | tr -d "'"
}
has_icon() {
    [[ $(icons) ]]
}
# A property of our icon.
icon() {
    local one
    one=$(icons | head -n 1)
    property "${one%%/*}" "/${one#*/}" org.kde.StatusNotifierItem "$1"
}
icon_says() {
    [[ $(icon ToolTip) == *"$1"* ]]
}
window() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null | head -n 1
}
is_shown() { [[ $(window) ]]; }
is_hidden() { [[ ! $(window) ]]; }

step "an icon in the panel, also for a desktop that came before the panel"
start_provider --auto-approve
start_agent
add_profile good
sign_in good
warder-desktop --hidden 2>"$run/desktop.log" &
desktop_pid=$!
pids+=("$desktop_pid")
start_panel
wait_until 20 has_icon || fail "no icon is registered"
wait_until 20 icon_says 'all is well' || fail "the icon says: $(icon ToolTip)"
is_hidden || fail "the window is shown although it was not wanted"
picture tray-good

step "its menu"
one=$(icons | head -n 1)
menu=$(icon Menu | grep -o "/[^']*")
# As a panel asks for it: it says that it is about to show it. The profiles may come after the icon.
menu_is_filled() {
    gdbus call --session --dest "${one%%/*}" --object-path "$menu" --method com.canonical.dbusmenu.AboutToShow 0 >/dev/null
    layout=$(gdbus call --session --dest "${one%%/*}" --object-path "$menu" --method com.canonical.dbusmenu.GetLayout 0 -- -1 "['label']")
    [[ $layout == *good* ]]
}
wait_until 20 menu_is_filled || fail "the menu: 'good' is not in '$layout'"
for label in good 'Open Warder' Lock Quit 'Quit and stop serving'; do
    expect_contains "$layout" "$label" "the menu"
done

step "the panel dies and comes back, and so does the icon"
kill -KILL "$panel_pid"
wait "$panel_pid" 2>/dev/null || true
start_panel
wait_until 20 has_icon || fail "the icon is gone with the first panel"
wait_until 20 icon_says 'all is well' || fail "the icon says: $(icon ToolTip)"
expect_equal 1 "$(icons | wc -l)" "icons in the second panel"

# --- Notifications -----------------------------------------------------------------------------------------------------------

step "a profile needs a sign-in: dunst shows it"
dunst >"$run/dunst.log" 2>&1 &
pids+=($!)
wait_until 20 owns org.freedesktop.Notifications || fail "dunst does not start"
displayed() {
    (($(dunstctl count displayed) == $1))
}
control '{"fault":"invalid_grant","count":1}'
expect_exit 3 warder refresh good
wait_until 20 displayed 1 || fail "no notification is displayed"
wait_until 20 icon_says 'needs you' || fail "the icon says: $(icon ToolTip)"
picture notification
dunstctl close
wait_until 10 displayed 0 || fail "dunst does not close it"
dunstctl history >"$run/history.json"
expect_equal 'good needs a sign-in' "$(jq -r '.data[0][0].summary.data' "$run/history.json")" "the notification"
expect_equal Warder "$(jq -r '.data[0][0].appname.data' "$run/history.json")" "whose notification it is"
expect_no_canary "$run/history.json"

step "signing in takes the next one back"
sign_in good
control '{"fault":"invalid_grant","count":1}'
expect_exit 3 warder refresh good
wait_until 20 displayed 1 || fail "the second time nothing is displayed"
sign_in good
wait_until 20 displayed 0 || fail "the notification stays although there is nothing to do"
wait_until 20 icon_says 'all is well' || fail "the icon says: $(icon ToolTip)"

step "the icon opens the window"
one=$(icons | head -n 1)
gdbus call --session --dest "${one%%/*}" --object-path "/${one#*/}" --method org.kde.StatusNotifierItem.Activate 10 10 >/dev/null
wait_until 10 is_shown || fail "the icon opens nothing"

step "the agent goes, and the icon says so"
stop_agent
wait_until 20 icon_says 'does not run' || fail "the icon says: $(icon ToolTip)"
[[ -z $(grep -i -e 'QObject' -e 'ASSERT' "$run/desktop.log") ]] || fail "the desktop complains: $(<"$run/desktop.log")"
