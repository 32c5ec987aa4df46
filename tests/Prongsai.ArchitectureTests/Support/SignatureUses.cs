using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Reads a signature as the types it names; type parameters and primitive types name none.</summary>
internal sealed class SignatureUses(UseResolver resolver) : ISignatureTypeProvider<ImmutableArray<Use>, object?>
{
    public static IEnumerable<Use> Flatten(MethodSignature<ImmutableArray<Use>> signature) =>
        signature.ParameterTypes.Prepend(signature.ReturnType).SelectMany(uses => uses);

    public ImmutableArray<Use> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [resolver.Definition(handle)];

    public ImmutableArray<Use> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        [resolver.Reference(handle)];

    public ImmutableArray<Use> GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public ImmutableArray<Use> GetGenericInstantiation(ImmutableArray<Use> genericType, ImmutableArray<ImmutableArray<Use>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(uses => uses)];

    public ImmutableArray<Use> GetFunctionPointerType(MethodSignature<ImmutableArray<Use>> signature) => [.. Flatten(signature)];

    public ImmutableArray<Use> GetModifiedType(ImmutableArray<Use> modifier, ImmutableArray<Use> unmodifiedType, bool isRequired) =>
        [.. modifier, .. unmodifiedType];

    public ImmutableArray<Use> GetArrayType(ImmutableArray<Use> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<Use> GetByReferenceType(ImmutableArray<Use> elementType) => elementType;

    public ImmutableArray<Use> GetPinnedType(ImmutableArray<Use> elementType) => elementType;

    public ImmutableArray<Use> GetPointerType(ImmutableArray<Use> elementType) => elementType;

    public ImmutableArray<Use> GetSZArrayType(ImmutableArray<Use> elementType) => elementType;

    public ImmutableArray<Use> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<Use> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<Use> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];
}
