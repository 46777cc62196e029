package zaicun.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whom the PostgreSQL programs run as. They refuse root, so root runs them in a user namespace of their own or, where a
 * container forbids that, as nobody.
 *
 * @param prefix words before the command
 * @param owner the id that must own the files, where it may not be who the server is
 */
record ProgramUser(List<String> prefix, Optional<String> owner) {

    private static final String NOBODY = "65534";
    private static final ProgramUser SELF = new ProgramUser(List.of(), Optional.empty());
    private static final ProgramUser NAMESPACE = new ProgramUser(List.of("unshare", "-U"), Optional.of("0"));
    private static final ProgramUser PLAIN = new ProgramUser(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), Optional.of(NOBODY));

    static ProgramUser find() {
        if (!System.getProperty("user.name").equals("root")) {
            return SELF;
        }
        return Stream.of(NAMESPACE, PLAIN)
                .filter(user -> user.may("true"))
                .findFirst()
                .orElseThrow(() -> new DatabaseNotStarted(
                        "内置数据库不能以 root 身份运行，这里也无法换用别的身份；请改用普通用户启动，或用环境变量 ZAICUN_DB_URL 指定 PostgreSQL。"));
    }

    /** Makes this user the owner of a file, or of a directory and everything in it. */
    void take(Path path) throws IOException {
        if (owner.isEmpty() || Files.getAttribute(path, "unix:uid").equals(Integer.valueOf(owner.get()))) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", Integer.valueOf(owner.get()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Refuses a directory that this user cannot get into. */
    void requireWayTo(Path directory) {
        if (!may("test", "-x", directory.toString())) {
            throw new DatabaseNotStarted("内置数据库以普通身份运行，进不去数据目录 " + directory
                    + "；请用 --data 指定各级目录都可进入的位置（例如 /srv/zaicun），或改用普通用户启动。");
        }
    }

    List<String> command(Path program, List<String> words) {
        return Stream.of(prefix, List.of(program.toString()), words).flatMap(List::stream).toList();
    }

    private boolean may(String... words) {
        try {
            var command = Stream.concat(prefix.stream(), Stream.of(words)).toList();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
