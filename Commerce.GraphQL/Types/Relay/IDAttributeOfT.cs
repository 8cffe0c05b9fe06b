namespace HotChocolate.Types.Relay;

/// <summary>The field or argument is a global id of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class IDAttribute<T>() : IDAttribute(typeof(T).Name);
