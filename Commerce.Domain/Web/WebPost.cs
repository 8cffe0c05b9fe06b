namespace Commerce.Domain.Web;

/// <summary>What is to be told somebody.</summary>
/// <param name="Address">An address that begins with http or https.</param>
/// <param name="Body">The body, as it is.</param>
/// <param name="MediaType">What the body is, such as <c>application/json</c>.</param>
/// <param name="Headers">Further headers.</param>
/// <param name="TimeLimit">All of it takes no longer, the answer's beginning included.</param>
public sealed record WebPost(string Address, ReadOnlyMemory<byte> Body, string MediaType, IReadOnlyDictionary<string, string> Headers, TimeSpan TimeLimit);
