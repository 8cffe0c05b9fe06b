namespace Commerce.Tests.Admin;

/// <summary>Answers as the API gives them.</summary>
internal static class Answers
{
    public const string NoPage = """{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}""";

    public static string Tokens(string field, string role = "MERCHANDISER", string access = "access-1", string expires = "2999-01-01T00:00:00Z") => $$"""
        {"{{field}}":{"authTokens":{"accessToken":"{{access}}","refreshToken":"refresh-1","expiresAt":"{{expires}}",
        "user":{"id":"VXNlcjox","email":"mia@example.com","firstName":"Mia","lastName":"Merchant","role":"{{role}}"} },"errors":null} }
        """;

    public static string Products(params string[] names)
    {
        var nodes = names.Select((name, index) => $$"""
            {"id":"P{{index}}","name":"{{name}}","sku":"SKU-{{index}}","priceCents":1999,"isActive":true,"updatedAt":"2026-01-01T00:00:00Z","totalStockQuantity":{{index * 10}},"trackStock":true,"variants":[],"imageUrl":null,"category":{"name":"Shirts"} }
            """);
        return $$"""{"products":{"nodes":[{{string.Join(',', nodes)}}],"pageInfo":{{NoPage}},"totalCount":{{names.Length}} } }""";
    }

    public const string Categories = """
        {"categories":{"nodes":[{"id":"C1","name":"Shirts","slug":"shirts","description":null,"parent":null}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}
        """;

    public static string Feed(string status = "COMPLETED", int processed = 10, int errorRows = 0, string errors = "", string page = NoPage, int created = 3, int updated = 2, bool dryRun = false) => $$"""
        {"productFeed":{"id":"F1","filename":"shop.csv","feedType":"PRODUCTS","format":"SHOPIFY_CSV","status":"{{status}}","dryRun":{{(dryRun ? "true" : "false")}},"totalRows":10,
        "processedRows":{{processed}},"successRows":{{processed - errorRows}},"errorRows":{{errorRows}},"createdProducts":{{created}},"updatedProducts":{{updated}},"unchangedProducts":1,
        "createdAt":"2026-01-01T00:00:00Z","startedAt":null,"completedAt":null,"failureMessage":null,"createdBy":{"email":"mia@example.com"},
        "errors":{"nodes":[{{errors}}],"pageInfo":{{page}},"totalCount":{{errorRows}} } } }
        """;

    public static string FeedEvent(string status, int processed, string id = "F1") => $$"""
        {"onProductFeedProgress":{"id":"{{id}}","format":"SHOPIFY_CSV","status":"{{status}}","totalRows":10,"processedRows":{{processed}},"successRows":{{processed}},"errorRows":0,
        "createdProducts":3,"updatedProducts":2,"unchangedProducts":1,"startedAt":null} }
        """.ReplaceLineEndings("");

    public static string Error(int row, string value, string message = "Mend it.")
        => $$"""{"rowNumber":{{row}},"column":"Price","value":"{{value}}","code":"PRICE_NEGATIVE","message":"{{message}}"}""";
}
