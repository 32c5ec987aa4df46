using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests.Transferring;

/// <summary>An OpenSSH server on this machine that lets in whoever runs the tests, by one key. Skipped with a reason where there is none; on a CI machine that fails.</summary>
internal sealed class SshServer : IDisposable
{
    private const string Program = "/usr/sbin/sshd";

    private readonly Process _process;

    /// <param name="folder">Where its keys lie.</param>
    /// <param name="subsystem">The command that answers SFTP.</param>
    public SshServer(string folder, string subsystem = "internal-sftp")
    {
        Folder = folder;
        Directory.CreateDirectory(folder);
        MakeKey("host");
        MakeKey("user");
        if (Environment.UserName == "root")
        {
            Directory.CreateDirectory("/run/sshd");
        }

        var configuration = Path.Combine(folder, "sshd.conf");
        File.WriteAllText(configuration, $"""
            ListenAddress 127.0.0.1:{Port}
            HostKey {folder}/host
            AuthorizedKeysFile {folder}/user.pub
            PidFile none
            StrictModes no
            UsePAM no
            PermitRootLogin yes
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            Subsystem sftp {subsystem}

            """);
        _process = Process.Start(new ProcessStartInfo(Program, ["-D", "-e", "-f", configuration]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("sshd did not start");
        _process.BeginErrorReadLine();
        WaitForAnswer();
    }

    public static string User => Environment.UserName;

    public string Folder { get; }

    public int Port { get; } = FreePort();

    /// <summary>The key that it lets in.</summary>
    public string Key => Path.Combine(Folder, "user");

    /// <summary>The fingerprint of its own key, as <c>ssh-keygen</c> tells it.</summary>
    public string Fingerprint => Command("ssh-keygen", "-lf", Path.Combine(Folder, "host.pub")).Split(' ')[1];

    public static void Need()
    {
        var otherwise = $"there is no OpenSSH server at {Program}: install openssh-server";
        if (!File.Exists(Program) && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(otherwise);
        }

        if (!File.Exists(Program))
        {
            Assert.Ignore(otherwise);
        }
    }

    /// <summary>Makes a pair of keys.</summary>
    public string MakeKey(string name)
    {
        var path = Path.Combine(Folder, name);
        Command("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", path);
        return path;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void WaitForAnswer()
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", Port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(50);
            }
        }

        throw new InvalidOperationException("sshd does not answer");
    }

    private static string Command(string program, params string[] arguments)
    {
        var run = ChildProcess.RunCommand(program, Path.GetTempPath(), new Dictionary<string, string>(), arguments);
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        return run.Out;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
