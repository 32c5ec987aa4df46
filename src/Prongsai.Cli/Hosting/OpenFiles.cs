using Prongsai.Core.Files;

namespace Prongsai.Cli.Hosting;

/// <summary>Tells that the system lets no more files be opened, which surfaces in many shapes: also in parts of the program that do not load.</summary>
internal static class OpenFiles
{
    private const int InSystem = 23;

    private const int InProcess = 24;

    public static bool AreExhausted(Exception e) => !OperatingSystem.IsWindows() && IsTold(e);

    private static bool IsTold(Exception e) => e switch
    {
        IOException { HResult: InSystem or InProcess } => true,
        AggregateException many => many.InnerExceptions.Any(IsTold),
        { InnerException: { } inner } => IsTold(inner),
        FileNotFoundException or FileLoadException or DllNotFoundException => !CanOpenOne(),
        _ => false,
    };

    private static bool CanOpenOne()
    {
        try
        {
            using var self = OrdinaryFile.OpenHandle(Environment.ProcessPath ?? "/dev/null");
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
