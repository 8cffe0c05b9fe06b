namespace HotChocolate.Types.Mutations;

/// <summary>An error that a mutation declares.</summary>
/// <param name="RuntimeType">The .NET type of the error.</param>
/// <param name="SchemaType">The class of its object type.</param>
/// <param name="Create">Makes the error from an exception; null from one that is another error's. Null for errors that the mutation returns.</param>
internal sealed record DeclaredError(Type RuntimeType, Type SchemaType, Func<Exception, object?>? Create);
