using System.Net.Sockets;
using Prongsai.Transfer.Faults;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace Prongsai.Transfer.Targets;

/// <summary>A folder of a host, over SFTP. Nothing is sent before its host key is trusted.</summary>
public sealed class SftpTarget : ITransferTarget
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SftpClient _client;
    private readonly string _root;
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private SftpTarget(SftpClient client, string root) => (_client, _root) = (client, root);

    public bool IsNear => false;

    /// <param name="place">The host and the folder, which has to be there.</param>
    /// <param name="login">What the host is shown to let us in.</param>
    /// <param name="isTrusted">Whether this host key is the host's.</param>
    /// <exception cref="TransferException">The host does not answer, is another one, or lets nobody in; or the folder is not there.</exception>
    public static SftpTarget Open(SftpPlace place, SftpLogin login, Func<HostKey, bool> isTrusted)
    {
        var client = new SftpClient(login.To(place)) { OperationTimeout = Patience };
        var isRefused = false;
        client.HostKeyReceived += (_, e) => isRefused = !(e.CanTrust = isTrusted(HostKey.Of(e.HostKeyName, e.HostKey)));
        try
        {
            client.Connect();
            var root = place.FolderBelow(client.WorkingDirectory);
            return client.Exists(root) && client.GetAttributes(root).IsDirectory
                ? new SftpTarget(client, root)
                : throw new TransferException(TransferFault.TargetMissing, root);
        }
        catch (Exception e) when (e is SshException or SocketException or TransferException or InvalidOperationException)
        {
            client.Dispose();
            throw e switch
            {
                TransferException known => known,
                _ when isRefused => new TransferException(TransferFault.HostKeyRefused, place.Shown),
                SshAuthenticationException => new TransferException(TransferFault.LoginRefused, e.Message),
                _ => new TransferException(TransferFault.Unreachable, e.Message),
            };
        }
    }

    public IEnumerable<FarFile> List(string folder) => Guarded(() =>
    {
        try
        {
            var found = _client.ListDirectory(Full(folder)).ToList();
            _folders.Add(Full(folder));
            return found.Where(f => !f.IsDirectory).Select(f => new FarFile(f.Name, f.IsRegularFile ? f.Length : null)).ToList();
        }
        catch (SftpPathNotFoundException)
        {
            return [];
        }
    });

    public bool Has(string path) => Guarded(() => _client.Exists(Full(path)));

    public void Read(string path, Stream into) => Guarded(() =>
    {
        _client.DownloadFile(Full(path), into);
        return true;
    });

    public void Write(string path, Stream content) => Guarded(() =>
    {
        MakeFolder(FolderOf(Full(path)));
        _client.UploadFile(content, Full(path), canOverride: true);
        return true;
    });

    /// <summary>Hosts without the step of POSIX are without the file for a moment.</summary>
    public void Replace(string from, string to) => Guarded(() =>
    {
        try
        {
            _client.RenameFile(Full(from), Full(to), isPosix: true);
        }
        catch (NotSupportedException)
        {
            if (_client.Exists(Full(to)))
            {
                _client.DeleteFile(Full(to));
            }

            _client.RenameFile(Full(from), Full(to));
        }

        return true;
    });

    public bool TryPlace(string from, string to) => Guarded(() =>
    {
        try
        {
            if (_client.Exists(Full(to)))
            {
                return false;
            }

            _client.RenameFile(Full(from), Full(to));
            return true;
        }
        catch (SshException) when (_client.Exists(Full(to)))
        {
            return false;
        }
    });

    public void Delete(string path) => Guarded(() =>
    {
        try
        {
            _client.DeleteFile(Full(path));
        }
        catch (SftpPathNotFoundException)
        {
            // another run took it away, or it never came to be
        }

        return true;
    });

    public void TryDeleteFolder(string path)
    {
        try
        {
            Guarded(() =>
            {
                _client.DeleteDirectory(Full(path));
                return _folders.Remove(Full(path));
            });
        }
        catch (IOException)
        {
            // it holds something
        }
    }

    public long? FreeBytes()
    {
        try
        {
            var disk = _client.GetStatus(_root);
            return (long)(disk.AvailableBlocks * disk.BlockSize);
        }
        catch (Exception e) when (e is SshException or SocketException or NotSupportedException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }
    }

    public void Dispose() => _client.Dispose();

    private void MakeFolder(string folder)
    {
        if (folder == _root || !_folders.Add(folder))
        {
            return;
        }

        MakeFolder(FolderOf(folder));
        if (!_client.Exists(folder))
        {
            _client.CreateDirectory(folder);
        }
    }

    private string Full(string path) => path.Length == 0 ? _root : $"{_root.TrimEnd('/')}/{path}";

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash && slash > 0 ? path[..slash] : "/";

    private static T Guarded<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is SshConnectionException or SshOperationTimeoutException or SocketException or ObjectDisposedException)
        {
            throw new TransferException(TransferFault.ConnectionLost, e.Message);
        }
        catch (SshException e)
        {
            throw new IOException(e.Message, e);
        }
    }
}
