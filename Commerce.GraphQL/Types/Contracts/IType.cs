namespace HotChocolate.Types;

/// <summary>A part of the type system: a type, a field, an argument, a directive.</summary>
public interface ITypeSystemMember;

/// <summary>Any type: a named one, or one wrapped in list and non-null (specification section 3.4).</summary>
public interface IType : ITypeSystemMember
{
    /// <summary>The kind as introspection names it.</summary>
    TypeKind Kind { get; }
}

/// <summary>A type that fields may return.</summary>
public interface IOutputType : IType;

/// <summary>A type that arguments, input fields and variables may have.</summary>
public interface IInputType : IType
{
    /// <summary>The .NET type that a coerced value of this type has.</summary>
    Type RuntimeType { get; }
}

/// <summary>Something of the type system that has a name.</summary>
public interface IHasName
{
    /// <summary>The GraphQL name.</summary>
    string Name { get; }
}

/// <summary>A type with a name of its own: scalar, enum, object, interface, union, input object.</summary>
public interface INamedType : IType, IHasName
{
    /// <summary>The description in Markdown, or null.</summary>
    string? Description { get; }
}

/// <summary>A named type that fields may return.</summary>
public interface INamedOutputType : INamedType, IOutputType;

/// <summary>A named type that inputs may have.</summary>
public interface INamedInputType : INamedType, IInputType;

/// <summary>An interface or a union: its concrete type is known only when a value is there.</summary>
public interface INamedAbstractType : INamedOutputType;
