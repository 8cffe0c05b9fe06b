namespace HotChocolate;

/// <summary>Takes the parameter from the message that makes a subscription run.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute() : ScopedStateAttribute(ResolverContextExtensions.EventMessageKey);
