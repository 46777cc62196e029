package zaicun.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HexFormat;

/** PostgreSQL inside the data directory: on the loopback only, with a random password and a port of its own. */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private final Postmaster postmaster;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Postmaster postmaster, int port, String password) {
        this.postmaster = postmaster;
        this.port = port;
        this.password = password;
    }

    /** @param programs where the PostgreSQL programs are unpacked to */
    public static EmbeddedDatabase start(DataDirectory directory, Path programs) {
        var files = directory.resolve("postgres");
        var password = HexFormat.of().formatHex(directory.secret("database.secret"));
        try {
            var binaries = PostgresBinaries.unpackedUnder(programs.toAbsolutePath().normalize());
            var cluster = new Cluster(files, binaries, ProgramUser.find());
            cluster.prepare(password);
            int port = freePort();
            return new EmbeddedDatabase(Postmaster.start(cluster, port), port, password);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "内嵌数据库无法启动；请检查磁盘空间和数据目录 " + files.getParent() + " 的权限。", failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postmaster.close();
    }
}
