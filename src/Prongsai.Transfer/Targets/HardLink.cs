using System.Runtime.InteropServices;
using System.Text;

namespace Prongsai.Transfer.Targets;

/// <summary>
/// Gives a file a name that no other has, in one step. Moving a file does not: .NET on Linux looks whether the name is free and then
/// renames over whatever has it by now.
/// </summary>
internal static class HardLink
{
    /// <summary>False where the name is taken, or the system or the file system has no such links.</summary>
    public static bool TryMake(string file, string name)
    {
        try
        {
            return OperatingSystem.IsLinux() && Link(Encoding.UTF8.GetBytes(file + '\0'), Encoding.UTF8.GetBytes(name + '\0')) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] file, byte[] name);
}
