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

    /// <summary>A product with one variant.</summary>
    public static string Product(int version = 7, string name = "Linen shirt", string brand = "Acme", int price = 5000, string archivedAt = "null") => $$"""
        {"product":{"id":"P1","name":"{{name}}","slug":"linen-shirt","sku":null,"brand":"{{brand}}","productType":null,"description":null,"descriptionMarkdown":null,"priceCents":{{price}},
        "compareAtPriceCents":null,"costCents":2000,"totalStockQuantity":0,"trackStock":true,"inventoryPolicy":"DENY","isActive":false,"archivedAt":{{archivedAt}},"gtin":null,"seoTitle":null,
        "seoDescription":null,"tags":["summer"],"weight":420,"dimensions":null,"imageUrl":null,"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z",
        "version":{{version}},"productCategories":[{"isPrimary":true,"category":{"id":"C1","name":"Shirts","slug":"shirts"} }],"images":[],
        "variants":[{"id":"V1","sku":"LS-M","name":"M","version":3,"priceCents":5000,"compareAtPriceCents":null,"costCents":2000,"gtin":null,"weight":null,"traits":[{"type":"Material","value":"Linen"}],"stockQuantity":3,"inventoryPolicy":"CONTINUE","trackStock":true,
        "isAvailable":true,"option1Name":"Size","option1Value":"M","option2Name":null,"option2Value":null,"option3Name":null,"option3Value":null}],
        "inventoryTransactions":null,"reviews":{"nodes":[],"totalCount":0} } }
        """.ReplaceLineEndings("");

    public const string Categories = """
        {"categories":{"nodes":[{"id":"C1","name":"Shirts","slug":"shirts","description":null,"parent":null}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}
        """;

    public static string Feed(string status = "COMPLETED", int processed = 10, int errorRows = 0, string errors = "", string page = NoPage, int created = 3, int updated = 2, bool dryRun = false, string more = "") => $$"""
        {"productFeed":{"id":"F1","filename":"shop.csv","feedType":"PRODUCTS","format":"SHOPIFY_CSV","status":"{{status}}","dryRun":{{(dryRun ? "true" : "false")}},"totalRows":10,
        "processedRows":{{processed}},"successRows":{{processed - errorRows}},"errorRows":{{errorRows}},"createdProducts":{{created}},"updatedProducts":{{updated}},"unchangedProducts":1,
        "createdAt":"2026-01-01T00:00:00Z","startedAt":null,"completedAt":null,"failureMessage":null,"createdBy":{"email":"mia@example.com"},
        {{more}}"errors":{"nodes":[{{errors}}],"pageInfo":{{page}},"totalCount":{{errorRows}} } } }
        """;

    public static string FeedEvent(string status, int processed, string id = "F1") => $$"""
        {"onProductFeedProgress":{"id":"{{id}}","format":"SHOPIFY_CSV","status":"{{status}}","totalRows":10,"processedRows":{{processed}},"successRows":{{processed}},"errorRows":0,
        "createdProducts":3,"updatedProducts":2,"unchangedProducts":1,"startedAt":null} }
        """.ReplaceLineEndings("");

    public static string Error(int row, string value, string message = "Mend it.")
        => $$"""{"rowNumber":{{row}},"column":"Price","value":"{{value}}","code":"PRICE_NEGATIVE","message":"{{message}}"}""";
}
