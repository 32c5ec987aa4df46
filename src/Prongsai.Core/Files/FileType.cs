using System.Runtime.InteropServices;
using System.Text;

namespace Prongsai.Core.Files;

/// <summary>
/// What stands under a path, links followed. .NET does not tell; Linux does, and elsewhere what has no length is taken for what must not be
/// opened, as all pipes and devices have none.
/// </summary>
public sealed record FileType(string Name)
{
    private const int CurrentFolder = -100;
    private const uint AskedType = 1;
    private const int AnswerLength = 256;
    private const int AttributesPlace = 8;
    private const int ModePlace = 28;
    private const int KnownAttributesPlace = 56;
    private const ulong MountRoot = 0x2000;
    private const int TypeMask = 0xF000;

    /// <summary>A file, a folder, or nothing: opening it ends at once.</summary>
    public static FileType Ordinary { get; } = new("a file");

    private static readonly FileType Pipe = new("a pipe");
    private static readonly FileType Device = new("a device");
    private static readonly FileType Socket = new("a socket");
    private static readonly FileType Unknown = new("something without a length");

    public static FileType Of(string path) =>
        OperatingSystem.IsWindows() ? Ordinary
        : OperatingSystem.IsLinux() && ModeOf(path) is { } mode ? OfMode(mode)
        : HasNoLength(path) ? Unknown
        : Ordinary;

    /// <summary>
    /// Whether another disk or folder is laid over this one, as containers do with volumes: it can then be neither renamed nor exchanged.
    /// False where the system does not say.
    /// </summary>
    public static bool IsMountPoint(string folder) => OperatingSystem.IsLinux() && AnswerFor(folder) is { } answer
        && (BitConverter.ToUInt64(answer, KnownAttributesPlace) & BitConverter.ToUInt64(answer, AttributesPlace) & MountRoot) != 0;

    private static FileType OfMode(int mode) => (mode & TypeMask) switch
    {
        0x1000 => Pipe,
        0x2000 or 0x6000 => Device,
        0xC000 => Socket,
        _ => Ordinary,
    };

    private static bool HasNoLength(string path)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        return target is { Exists: true, Length: 0 };
    }

    /// <summary>The file's type and rights; null where there is nothing, or the system does not say.</summary>
    private static int? ModeOf(string path) => AnswerFor(path) is { } answer ? BitConverter.ToUInt16(answer, ModePlace) : null;

    private static byte[]? AnswerFor(string path)
    {
        try
        {
            var answer = new byte[AnswerLength];
            return StatX(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, AskedType, answer) == 0 ? answer : null;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, [Out] byte[] answer);
}
