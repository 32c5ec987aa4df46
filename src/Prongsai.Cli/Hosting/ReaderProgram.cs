using System.Collections.Immutable;
using System.Reflection;

namespace Prongsai.Cli.Hosting;

/// <summary>How this program starts itself once more, to read PDFs in a process of its own.</summary>
internal static class ReaderProgram
{
    public const string Verb = "read-document";

    private const string Full = "prongsai-full";

    /// <summary>Program and arguments; empty where this process is another program's, and no program of ours lies beside it.</summary>
    public static ImmutableArray<string> Command { get; } =
        Of(Environment.ProcessPath, Assembly.GetEntryAssembly()?.GetName().Name, Path.Combine(AppContext.BaseDirectory, Full));

    /// <param name="process">The path of the running program; null where the system does not tell.</param>
    /// <param name="entry">The assembly that it began with.</param>
    /// <param name="full">Where the full program lies, without its ending.</param>
    internal static ImmutableArray<string> Of(string? process, string? entry, string full)
    {
        var isOwn = entry is "prongsai" or Full;
        var isDotnet = Path.GetFileNameWithoutExtension(process) is "dotnet";
        if (isOwn && !isDotnet && process is not null)
        {
            return [process, Verb];
        }

        return File.Exists(full + ".dll") && File.Exists(full + ".runtimeconfig.json")
            ? [isDotnet && process is not null ? process : "dotnet", full + ".dll", Verb]
            : [];
    }
}
