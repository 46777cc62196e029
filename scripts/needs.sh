# shellcheck shell=bash
# Finds what a subcommand needs; where root on Debian or Ubuntu may install it, it is installed, else the word is clear.
# Sourced by ./zaicun. Sets JAVA_HOME and PATH.

say() { printf '── %s / %s\n' "$1" "$2" >&2; }

refuse() {
    say "$1" "$2"
    exit 69
}

have() { command -v "$1" >/dev/null 2>&1; }

may_apt() { [ "$(id -u)" -eq 0 ] && have apt-get; }

apt_lists_are_fresh=
fresh_apt_lists() {
    [ -z "$apt_lists_are_fresh" ] || return 0
    say "更新软件包目录" "apt-get update"
    apt-get update -qq >&2 || say "目录未能全部更新，继续尝试" "some package lists could not be updated, going on"
    apt_lists_are_fresh=yes
}

apt_offers() {
    local candidate
    candidate="$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p')"
    [ -n "$candidate" ] && [ "$candidate" != "(none)" ]
}

# apt_install PACKAGE…: the first that this distribution offers; fails where it offers none or apt may not be used.
apt_install() {
    may_apt || return 1
    fresh_apt_lists
    local package told
    for package in "$@"; do
        apt_offers "$package" || continue
        say "安装 $package" "installing $package"
        told="$(DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" 2>&1)" && return 0
        printf '%s\n' "$told" >&2
    done
    return 1
}

# A JDK tells its version in its release file, which is quicker than starting it.
is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local major
    major="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
    [ "${major:-0}" -ge 25 ]
}

find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" "$tools"/jdk* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if is_jdk_25 "$home"; then
            export JAVA_HOME="$home"
            return 0
        fi
    done
    return 1
}

need_jdk() {
    find_jdk && return 0
    apt_install temurin-25-jdk openjdk-25-jdk-headless && find_jdk && return 0
    refuse "找不到 JDK 25：请安装 (https://adoptium.net) 并设置 JAVA_HOME，或解压到 .tools/jdk" \
        "no JDK 25 found: install one (https://adoptium.net) and set JAVA_HOME, or unpack it to .tools/jdk"
}

need_maven() {
    have mvn && return 0
    apt_install maven && return 0
    refuse "找不到 Maven：请安装 Maven 3.8 以上并放入 PATH" "no Maven found: install Maven 3.8 or later and put it on PATH"
}

# What web/package.json asks under "engines".
node_is_new_enough() {
    have node && have npm || return 1
    node -e 'const [major, minor] = process.versions.node.split(".").map(Number)
        process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)'
}

# Debian 12 offers Node 18 only; its npm can bring a newer one, kept beside the project.
need_node() {
    export PATH="$tools/node_modules/.bin:$PATH"
    node_is_new_enough && return 0
    have npm || apt_install npm || true
    node_is_new_enough && return 0
    if have npm; then
        say "用 npm 取 Node 22，放在 .tools/" "fetching Node 22 with npm into .tools/"
        npm install --loglevel=error --no-fund --no-audit --prefix "$tools" node@22 npm@10 >&2 || true
        hash -r
        node_is_new_enough && return 0
    fi
    refuse "找不到 Node 20.19 以上和 npm：请安装 (https://nodejs.org)" "no Node 20.19 or later with npm found: install it (https://nodejs.org)"
}

need_chromium() {
    local name
    have chromium || have chromium-browser || have google-chrome || apt_install chromium || true
    for name in chromium chromium-browser google-chrome; do
        if have "$name"; then
            ZAICUN_CHROMIUM="$(command -v "$name")"
            export ZAICUN_CHROMIUM
            return 0
        fi
    done
    refuse "找不到 Chromium（浏览器测试用）：请安装 chromium" "no Chromium found (browser tests): install chromium"
}

need_cjk_fonts() {
    [ "$(uname)" = Linux ] || return 0
    have fc-list && [ -n "$(fc-list :lang=zh)" ] && return 0
    apt_install fonts-noto-cjk && return 0
    say "没有中文字体，截图中的汉字会是方框：请安装 fonts-noto-cjk" \
        "no Chinese fonts, screenshots will show boxes: install fonts-noto-cjk"
}

# Debian keeps the server programs off PATH. The oldest that serves is wanted: the promise is 15 or later.
find_postgres() {
    local bin
    for bin in /usr/lib/postgresql/1[5-9]/bin /opt/homebrew/opt/postgresql@1[5-9]/bin /usr/local/opt/postgresql@1[5-9]/bin; do
        if [ -x "$bin/initdb" ]; then
            postgres_bin="$bin"
            return 0
        fi
    done
    return 1
}

need_postgres() {
    find_postgres && return 0
    apt_install postgresql && find_postgres && return 0
    refuse "找不到 PostgreSQL 15 以上（外接数据库测试用）：请安装 postgresql" \
        "no PostgreSQL 15 or later found (external database tests): install postgresql"
}

# PostgreSQL refuses to run as root; the server then runs it in a user namespace or, where a container forbids that, as nobody.
need_place_for_embedded_database() {
    [ "$(id -u)" -ne 0 ] || [ -n "${ZAICUN_DB_URL:-}" ] || unshare --user true 2>/dev/null \
        || setpriv --reuid=65534 --regid=65534 --clear-groups true 2>/dev/null && return 0
    refuse "这里不能以 root 运行内置数据库：请换普通用户运行，或用 ZAICUN_DB_URL 指定 PostgreSQL" \
        "the embedded database cannot run as root here: run as an ordinary user, or name a PostgreSQL by ZAICUN_DB_URL"
}
