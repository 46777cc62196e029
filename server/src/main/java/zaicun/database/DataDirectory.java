package zaicun.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The directory that holds all that a server keeps: database, keys, attachments. Held by one server at a time through
 * a lock on {@code zaicun.lock}, which the operating system drops even after kill -9.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    @SuppressWarnings("resource")
    public static DataDirectory open(Path root) {
        var directory = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(directory);
            var channel = FileChannel.open(
                    directory.resolve("zaicun.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new DataDirectoryInUse(directory);
            }
            return new DataDirectory(directory, lock);
        } catch (OverlappingFileLockException held) {
            throw new DataDirectoryInUse(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("数据目录 " + directory + " 无法读写；请检查路径、权限和磁盘空间。", failure);
        }
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** A random secret of 32 bytes kept in {@code name}, made at first use, readable by the owner only. */
    public byte[] secret(String name) {
        var file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                writeSecret(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException("密钥文件 " + file + " 无法读写；请检查权限和磁盘空间。", failure);
        }
    }

    /** Written aside and moved, so that a power cut leaves either no secret or a whole one. */
    private void writeSecret(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var aside = root.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(aside, owner);
        Files.writeString(aside, HexFormat.of().formatHex(bytes));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
