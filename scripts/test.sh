# shellcheck shell=bash
# ./zaicun test: everything that must hold, in the order in which it is quickest to hear bad news. Sourced by ./zaicun.

postgres_home=
postgres_as=()

step() { say "$1（$(date +%H:%M:%S)）" "$2"; }

test_everything() {
    # Never on the database that the user means.
    unset ZAICUN_DB_URL
    need_place_for_embedded_database
    need_jdk
    need_maven
    need_node
    need_chromium
    need_cjk_fonts
    need_postgres
    # The browser is the system's; Playwright shall not bring its own.
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    trap clean_up EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM

    test_web
    test_server
    test_external_database
    step "全部通过" "everything passed"
}

test_web() {
    install_web
    local script
    for script in lint typecheck test build size; do
        step "网页：$script" "web: $script"
        web run --silent "$script"
    done
}

test_server() {
    step "服务端：全部测试" "server: all tests"
    rm -rf "$root/server/target/classes"
    maven verify
    step "测量程序：编译" "bench: compile"
    maven -q -Pbench -pl bench -am -DskipTests compile
}

test_external_database() {
    step "外接 PostgreSQL：$("$postgres_bin/postgres" --version)" "external PostgreSQL"
    start_postgres
    # The main course of every module (OtherDatabaseTest). The browser's scenarios are a suite of their own, without the tag.
    # Each of the two test processes has a database of its own; it fills in its number itself.
    # shellcheck disable=SC2016
    ZAICUN_DB_URL="jdbc:postgresql://127.0.0.1:$postgres_port/"'${test.database}'"?user=zaicun&password=$postgres_password" \
        maven -pl server surefire:test -Dgroups=external-database '-Dtest=!FeaturesTest' -DfailIfNoTests=true
}

# PostgreSQL refuses to run as root: there it runs as the account that its package made.
start_postgres() {
    postgres_home="$(mktemp -d "${TMPDIR:-/tmp}/zaicun-postgres.XXXXXX")"
    postgres_password="$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')"
    printf '%s\n' "$postgres_password" >"$postgres_home/password"
    if [ "$(id -u)" -eq 0 ]; then
        postgres_as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
        chown -R postgres "$postgres_home"
    fi
    as_postgres "$postgres_bin/initdb" --pgdata="$postgres_home/data" --username=zaicun --pwfile="$postgres_home/password" \
        --auth=scram-sha-256 --encoding=UTF8 --locale=C >"$postgres_home/initdb.log"

    local attempt database
    for attempt in 1 2 3 4 5; do
        postgres_port=$((20000 + RANDOM % 20000))
        if as_postgres "$postgres_bin/pg_ctl" start --wait --silent --pgdata="$postgres_home/data" --log="$postgres_home/log" \
            --options="-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"; then
            for database in zaicun1 zaicun2; do
                PGPASSWORD="$postgres_password" "$postgres_bin/createdb" -h 127.0.0.1 -p "$postgres_port" -U zaicun "$database"
            done
            return 0
        fi
        say "端口 $postgres_port 不可用，换一个" "attempt $attempt: port $postgres_port does not serve, trying another"
    done
    cat "$postgres_home/log" >&2
    refuse "PostgreSQL 没有启动" "PostgreSQL did not start"
}

# From /: the account may have no right to enter the caller's directory. "${x[@]+…}": an empty list, in the bash of macOS too.
as_postgres() { (cd / && exec ${postgres_as[@]+"${postgres_as[@]}"} "$@"); }

clean_up() {
    local outcome=$?
    trap - EXIT INT TERM
    if [ -n "$postgres_home" ]; then
        [ ! -f "$postgres_home/data/postmaster.pid" ] \
            || as_postgres "$postgres_bin/pg_ctl" stop --wait --silent --mode=fast --pgdata="$postgres_home/data" || true
        rm -rf "$postgres_home"
    fi
    give_back
    exit "$outcome"
}
