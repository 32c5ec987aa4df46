using System.Globalization;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests.Transferring;

/// <summary>A disk of few bytes in a folder. Where the machine lets nobody mount one, the test is skipped.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    public SmallDisk(string folder, long bytes)
    {
        _folder = folder;
        if (Run("mount", "-t", "tmpfs", "-o", $"mode=1777,size={bytes.ToString(CultureInfo.InvariantCulture)}", "tmpfs", folder) != 0)
        {
            Assert.Ignore("this machine lets the tests mount no disk");
        }
    }

    public void Grow() => Resize(64_000_000);

    public void Resize(long bytes) => Assert.That(Run("mount", "-o", $"remount,size={bytes.ToString(CultureInfo.InvariantCulture)}", _folder), Is.Zero);

    public void Dispose() => Run("umount", "-l", _folder);

    private static int Run(params string[] command)
    {
        string[] whole = Environment.UserName == "root" ? command : ["sudo", "-n", .. command];
        return ChildProcess.RunCommand(whole[0], Path.GetTempPath(), new Dictionary<string, string>(), whole[1..]).ExitCode;
    }
}
