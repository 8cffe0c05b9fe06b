namespace HotChocolate.Types;

/// <summary>Names the topic of a subscription field; without it, it is the name of the method.</summary>
/// <param name="name">The name. <c>{argument}</c> stands for the value of an argument of the field; null is the name of the method.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The name as it was given.</summary>
    public string? Name { get; } = name;
}
