using System.ComponentModel;
using System.Globalization;
using Prongsai.Core.Files;

namespace Prongsai.Cli.Hosting;

/// <summary>
/// Tells that the system lets no more files be opened, which surfaces in many shapes: also in parts of the program that do not load. So it
/// uses as few of these as can be.
/// </summary>
internal static class OpenFiles
{
    private const int InSystem = 23;

    private const int InProcess = 24;

    /// <summary>With so many, the program and its compiler work.</summary>
    private const int Enough = 256;

    private const string Limits = "/proc/self/limits";

    private const string LimitName = "Max open files";

    private const string LastWords =
        "error PRS9331\n  ระบบจำกัดจำนวนไฟล์ที่เปิดพร้อมกันไว้น้อยเกินไป (ulimit -n)\n  The system lets too few files be open at the same time (ulimit -n).\n";

    private static bool? _isLimitLow;

    /// <summary>Loads what is needed to say so, while that can still be loaded.</summary>
    public static void Prepare()
    {
        _isLimitLow ??= !OperatingSystem.IsWindows() && IsLimitLow();
        StandardError.TryWrite("");
        _ = AreExhausted(new IOException());
    }

    public static bool AreExhausted(Exception e) => !OperatingSystem.IsWindows() && IsTold(e);

    /// <summary>Says so where the program's own writers may not be open.</summary>
    public static void Tell() => StandardError.TryWrite(LastWords);

    private static bool IsTold(Exception e)
    {
        for (var reason = e; reason is not null; reason = reason.InnerException)
        {
            if (reason is IOException { HResult: InSystem or InProcess } or Win32Exception { NativeErrorCode: InSystem or InProcess } || (reason is FileNotFoundException or FileLoadException or DllNotFoundException && (_isLimitLow ??= IsLimitLow())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLimitLow()
    {
        try
        {
            foreach (var line in OrdinaryFile.ReadLines(Limits))
            {
                if (line.StartsWith(LimitName, StringComparison.Ordinal))
                {
                    return int.TryParse(line[LimitName.Length..].TrimStart().Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit < Enough;
                }
            }
        }
        catch (IOException e)
        {
            return e.HResult is InSystem or InProcess;
        }

        return false;
    }
}
