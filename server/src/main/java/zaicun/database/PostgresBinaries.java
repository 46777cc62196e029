package zaicun.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, unpacked from the jar once per version. Unpacked aside and moved, so that a start that was
 * broken off leaves no half set of programs behind.
 */
record PostgresBinaries(Path home) {

    static PostgresBinaries unpackedUnder(Path directory) throws IOException {
        var archive = archive();
        var checksum = archive.getJarEntry().getCrc();
        var home = directory.resolve("postgres-%08x".formatted(checksum));
        if (!Files.isDirectory(home)) {
            unpack(archive, home);
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static JarURLConnection archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var found = PostgresBinaries.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (found == null) {
            throw new DatabaseNotStarted("本机系统（%s %s）没有内置数据库；请安装 PostgreSQL 15 以上，并用环境变量 ZAICUN_DB_URL 指定。"
                    .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return (JarURLConnection) found.openConnection();
    }

    private static void unpack(JarURLConnection archive, Path home) throws IOException {
        var aside = home.resolveSibling(home.getFileName() + "." + UUID.randomUUID());
        Files.createDirectories(aside);
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive.getInputStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, aside);
            }
        }
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException notMoved) {
            // Another start was quicker. Which exception says so differs by system: Linux has a plain "Directory not empty".
            FileSystemUtils.deleteRecursively(aside);
            if (!Files.isDirectory(home)) {
                throw notMoved;
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("archive entry outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var everybody = target.getParent().endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(everybody));
    }
}
