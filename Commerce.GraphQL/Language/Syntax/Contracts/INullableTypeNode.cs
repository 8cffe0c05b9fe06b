namespace HotChocolate.Language;

/// <summary>A reference to a named type or a list, without non-null marker.</summary>
public interface INullableTypeNode : ITypeNode;
