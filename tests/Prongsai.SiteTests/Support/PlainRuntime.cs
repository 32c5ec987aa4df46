using System.Runtime.InteropServices;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// A folder with .NET's plain runtime and nothing else, as somebody has it who installed just that. The runtime itself is a link to the one
/// that runs the tests; what finds it is a copy, since it looks around from where it really stands.
/// </summary>
internal sealed class PlainRuntime : IDisposable
{
    public const string Name = "Microsoft.NETCore.App";

    private readonly string _root = Directory.CreateTempSubdirectory("prongsai-runtime-").FullName;

    public PlainRuntime()
    {
        var installed = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar));
        var dotnet = installed.Parent?.Parent?.Parent?.FullName ?? throw new DirectoryNotFoundException(installed.FullName);
        Folders.Copy(Path.Combine(dotnet, "host", "fxr"), Path.Combine(_root, "host", "fxr"));
        var shared = Directory.CreateDirectory(Path.Combine(_root, "shared", Name));
        Directory.CreateSymbolicLink(Path.Combine(shared.FullName, installed.Name), installed.FullName);
    }

    /// <summary>What makes a program start on it.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["DOTNET_ROOT"] = _root,
        [$"DOTNET_ROOT_{RuntimeInformation.ProcessArchitecture.ToString().ToUpperInvariant()}"] = _root,
    };

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
