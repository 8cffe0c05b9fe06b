using HotChocolate.Types;

namespace HotChocolate;

/// <summary>Says which type a field or argument has, nullability included.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T)) where T : IType;
