using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>Whether the value of a field is one of the object type that asks.</summary>
public delegate bool IsOfType(IResolverContext context, object resolverResult);

/// <summary>Whether a value is one of the object type, for types that have no <see cref="IsOfType"/> of their own.</summary>
public delegate bool IsOfTypeFallback(ObjectType objectType, IResolverContext context, object resolverResult);

/// <summary>The object type of a value of an interface or union, or null where there is none.</summary>
public delegate ObjectType? ResolveAbstractType(IResolverContext context, object resolverResult);
