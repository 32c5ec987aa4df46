using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Prongsai.Core.Files;

/// <summary>Where a program says its last words when nothing more can be opened: the handle that it was started with.</summary>
public static class StandardError
{
    private const int Handle = 2;

    public static void TryWrite(string text)
    {
        try
        {
            using var file = new FileStream(new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // there is nobody to tell
        }
    }
}
