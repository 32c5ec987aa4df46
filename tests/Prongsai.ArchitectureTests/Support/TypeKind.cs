using System.Reflection;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Names a type's kind as its declaration would, from what metadata keeps of it.</summary>
internal static class TypeKind
{
    public static string Of(TypeAttributes attributes, Use? baseType) => (attributes, baseType?.FullType) switch
    {
        _ when attributes.HasFlag(TypeAttributes.Interface) => "interface",
        (_, "System.Enum") => "enum",
        (_, "System.ValueType") => "struct",
        (_, "System.MulticastDelegate") => "delegate",
        _ when attributes.HasFlag(TypeAttributes.Abstract | TypeAttributes.Sealed) => "static class",
        _ when attributes.HasFlag(TypeAttributes.Abstract) => "abstract class",
        _ when attributes.HasFlag(TypeAttributes.Sealed) => "sealed class",
        _ => "class",
    };
}
