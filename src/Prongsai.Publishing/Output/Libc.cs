using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Prongsai.Publishing.Output;

/// <summary>The calls of Linux that .NET does not offer. Each says whether it worked; nothing depends on them alone.</summary>
internal static class Libc
{
    private const int CurrentFolder = -100;
    private const uint ExchangeFlag = 2;

    /// <summary>Lets two folders change places in one step. False where the system or the file system cannot.</summary>
    public static bool TryExchange(string one, string other) => Try(
        () => RenameAt2(CurrentFolder, PathBytes(one), CurrentFolder, PathBytes(other), ExchangeFlag));

    /// <summary>Gives a file one more name, on the same disk. False where the system or the file system cannot.</summary>
    public static bool TryLink(string file, string name) => Try(() => Link(PathBytes(file), PathBytes(name)));

    /// <summary>Brings everything written so far to the disk that a file lies on. False where the system cannot.</summary>
    public static bool TryFlushDiskOf(SafeFileHandle file) => Try(() => SyncFs(file));

    private static bool Try(Func<int> call)
    {
        try
        {
            return OperatingSystem.IsLinux() && call() == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static byte[] PathBytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);

    [DllImport("libc", EntryPoint = "syncfs")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFs(SafeFileHandle file);

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] file, byte[] name);
}
