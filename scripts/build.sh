# shellcheck shell=bash
# Builds what is missing or older than its sources. Sourced by ./zaicun. All it prints goes to stderr: stdout belongs
# to the program.

# Nothing built may belong to root in somebody else's checkout.
give_back() {
    [ "$(id -u)" -eq 0 ] && [ ! -O "$root" ] || return 0
    local made owner
    # shellcheck disable=SC2012  # only the owner is read, and stat differs between systems
    owner="$(ls -ldn "$root" | awk '{ print $3 ":" $4 }')"
    for made in "$tools" "$root"/web/node_modules "$root"/web/dist "$root"/*/target; do
        [ ! -e "$made" ] || chown -R "$owner" "$made"
    done
}

any_newer() {
    local than="$1"
    shift
    [ -n "$(find "$@" -newer "$than" -print 2>/dev/null | head -n 1)" ]
}

# The stamp takes the time at which a build began, so that an edit made meanwhile is not missed.
web_stamp="$root/web/node_modules/.zaicun-built"

web_is_stale() {
    [ -d "$root/web/dist" ] && [ -f "$web_stamp" ] || return 0
    any_newer "$web_stamp" "$root/web" \( -name node_modules -o -name dist -o -name schema.d.ts \) -prune -o -type f
}

jar_is_stale() {
    [ -f "$jar" ] || return 0
    any_newer "$jar" "$root/pom.xml" "$root/server/pom.xml" "$root/server/src/main" "$root/policy" "$root/demo"
}

jar_lacks_web() {
    jar_is_stale || any_newer "$jar" "$root/web/dist"
}

web() { (cd "$root/web" && npm --no-fund --no-audit --no-update-notifier "$@") >&2; }

# Maven 3.8 uses what JDK 25 warns of.
maven() {
    local quiet="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    (cd "$root" && MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}" mvn --batch-mode --no-transfer-progress "$@") >&2
}

install_web() {
    local installed="$root/web/node_modules/.package-lock.json"
    [ -f "$installed" ] && [ ! "$root/web/package-lock.json" -nt "$installed" ] && return 0
    say "取网页依赖" "npm ci"
    web ci --prefer-offline
}

build_web() {
    say "构建网页" "building the web pages"
    touch "$web_stamp.begun"
    web run --silent build
    mv "$web_stamp.begun" "$web_stamp"
}

build_jar() {
    say "构建服务端" "building the server"
    # Maven copies resources and never removes them: pages and migrations that are gone would stay in the jar.
    rm -rf "$root/server/target/classes"
    mkdir -p "$root/server/target"
    touch "$root/server/target/.begun"
    maven -q -pl server -am -Dmaven.test.skip=true package
    touch -r "$root/server/target/.begun" "$jar"
}

# The jar unpacked with its libraries beside it, as the JVM's cache of loaded classes wants it.
lay_out_app() {
    rm -rf "$app" "$app.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >&2
    mv "$app.new" "$app"
    touch "$app/zaicun-app.jar"
}

# One start on a scratch directory, recorded; the next ones take less than half the time. Without the record all works.
record_start() (
    say "记录一次启动，以后启动更快" "recording one start, so that the next ones are quicker"
    scratch="$(mktemp -d "${TMPDIR:-/tmp}/zaicun-start.XXXXXX")"
    server=
    trap 'trap - EXIT; [ -z "$server" ] || kill "$server" 2>/dev/null || true; wait || true; rm -rf "$scratch"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    # Never on the database that the user means.
    env -u ZAICUN_DB_URL "$JAVA_HOME/bin/java" "${jvm_flags[@]}" -XX:AOTCacheOutput="$start_record" \
        -jar "$app/zaicun-app.jar" run --port 0 --data "$scratch/data" >"$scratch/log" 2>&1 &
    server=$!
    for _ in {1..60}; do
        sleep 1
        if grep -q "Started Zaicun" "$scratch/log" || ! kill -0 "$server" 2>/dev/null; then
            break
        fi
    done
)

need_app() {
    need_jar
    [ "$app/zaicun-app.jar" -nt "$jar" ] || lay_out_app
}

need_jar() {
    need_jdk
    jar_is_stale || return 0
    need_maven
    build_jar
    give_back
}

need_app_with_web() {
    need_jdk
    if web_is_stale; then
        need_node
        install_web
        build_web
        give_back
    fi
    if jar_lacks_web; then
        need_maven
        build_jar
    fi
    need_app
    if [ ! -f "$app/.recorded" ]; then
        record_start
        touch "$app/.recorded"
    fi
    give_back
}
