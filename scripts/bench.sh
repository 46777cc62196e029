# shellcheck shell=bash
# ./zaicun bench: measures against floors of the same run. Sourced by ./zaicun.

bench() {
    # Never on the database that the user means.
    unset ZAICUN_DB_URL
    need_maven
    maven -q -Pbench -pl bench -am -DskipTests compile
    give_back
    "$JAVA_HOME/bin/java" "${jvm_flags[@]}" -Xmx2g -cp "$root/bench/target/classes:$app/zaicun-app.jar" \
        bench.Bench --app "$app/zaicun-app.jar" --results "$root/bench/results" "$@"
}
